package emporion.platform.server.repository.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.cdo.common.protocol.CDODataInput;
import org.eclipse.emf.cdo.server.internal.net4j.protocol.CDOServerProtocol;
import org.eclipse.emf.cdo.server.internal.net4j.protocol.CommitTransactionIndication;
import org.eclipse.net4j.util.om.monitor.OMMonitor;

import emporion.base.outcome.Problem;

/**
 * A client's commit, read with care: the library would parse the models that a client brings, with whatever their XML asks for, before
 * anybody could refuse them; and it makes room for as many objects as a client announces.
 */
final class ClientCommit extends CommitTransactionIndication {

	private static final Set<String> OF_MODELS = Set.of("readCDOPackageUnit", "readCDOPackageUnits");
	/** Far more than a card has; what is more comes by operations. */
	private static final int MAX_OBJECTS = 1_000_000;

	ClientCommit(CDOServerProtocol protocol) {
		super(protocol);
	}

	@Override
	protected void indicatingRead(CDODataInput in, OMMonitor monitor) throws Exception {
		super.indicatingRead((CDODataInput) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { CDODataInput.class },
				(proxy, method, arguments) -> {
					if (OF_MODELS.contains(method.getName()))
						throw new SecurityException(GatedCommit.VETO.write(List.of(Problem.error(Gate.NO_NEW_MODELS))));
					try {
						Object value = method.invoke(in, arguments);
						if (method.getName().equals("readXInt") && (int) value > MAX_OBJECTS)
							throw new SecurityException("a commit that announces " + value + " objects");
						return value;
					} catch (InvocationTargetException e) {
						throw e.getCause();
					}
				}), monitor);
	}
}
