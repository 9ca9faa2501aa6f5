package emporion.platform.server.transport.internal;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** A key and a certificate by which nobody but the server itself vouches for it: people compare the fingerprint once. */
public final class SelfSignedCertificate {

	/** Clients compare the certificate itself and not its dates; these are for other programs that look at it. */
	private static final String FROM = "20200101000000Z";
	private static final String UNTIL = "20991231235959Z";
	private static final int SERIAL_BITS = 120;

	private SelfSignedCertificate() {
	}

	/** Writes both as PEM, the key so that only this user can read it. Neither file may exist. */
	public static void make(Path certificate, Path key) throws GeneralSecurityException, IOException {
		KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
		generator.initialize(new ECGenParameterSpec("secp256r1"));
		KeyPair pair = generator.generateKeyPair();
		Files.createDirectories(certificate.toAbsolutePath().getParent());
		PemFiles.write(key, "PRIVATE KEY", pair.getPrivate().getEncoded(), true);
		PemFiles.write(certificate, "CERTIFICATE", signed(pair), false);
	}

	private static byte[] signed(KeyPair pair) throws GeneralSecurityException, IOException {
		AlgorithmIdentifier algorithm = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
		X500Name name = new X500Name("CN=Emporion server");
		V3TBSCertificateGenerator content = new V3TBSCertificateGenerator();
		content.setSerialNumber(new ASN1Integer(new BigInteger(SERIAL_BITS, new SecureRandom()).setBit(SERIAL_BITS)));
		content.setSignature(algorithm);
		content.setIssuer(name);
		content.setSubject(name);
		content.setStartDate(new Time(new ASN1GeneralizedTime(FROM)));
		content.setEndDate(new Time(new ASN1GeneralizedTime(UNTIL)));
		content.setSubjectPublicKeyInfo(SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
		TBSCertificate tbs = content.generateTBSCertificate();
		Signature signature = Signature.getInstance("SHA256withECDSA");
		signature.initSign(pair.getPrivate());
		signature.update(tbs.getEncoded(ASN1Encoding.DER));
		return new DERSequence(new ASN1Encodable[] { tbs, algorithm, new DERBitString(signature.sign()) }).getEncoded(ASN1Encoding.DER);
	}
}
