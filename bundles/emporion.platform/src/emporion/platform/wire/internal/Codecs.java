package emporion.platform.wire.internal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import emporion.platform.Ref;

/** All codecs, made as types are met. Thread-safe. */
public final class Codecs {

	private final Scalars scalars = new Scalars();
	private final Map<Type, Codec> known = new ConcurrentHashMap<>();
	private final Map<Type, Codec> inTheMaking = new HashMap<>();

	/** @throws IllegalArgumentException for a type that cannot travel */
	public Codec of(Type type) {
		return of(type, type.getTypeName());
	}

	Codec of(Type type, String place) {
		Codec codec = known.get(type);
		return codec != null ? codec : make(type, place);
	}

	/** Makes the codec and all it needs, and makes them known together, so that nobody meets a half-made one. */
	private synchronized Codec make(Type type, String place) {
		Codec found = known.containsKey(type) ? known.get(type) : inTheMaking.get(type);
		if (found != null)
			return found;
		boolean outermost = inTheMaking.isEmpty();
		try {
			Codec codec = made(type, place);
			if (outermost)
				known.putAll(inTheMaking);
			return codec;
		} finally {
			if (outermost)
				inTheMaking.clear();
		}
	}

	private Codec made(Type type, String place) {
		if (type instanceof Class<?> plain)
			return ofClass(plain, place);
		if (type instanceof ParameterizedType generic) {
			if (generic.getRawType() == Ref.class)
				return kept(type, scalars.of(Ref.class));
			Type argument = generic.getActualTypeArguments()[0];
			Type content = argument instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : argument;
			if (generic.getRawType() == List.class)
				return kept(type, new ListCodec(of(content, place)));
			if (generic.getRawType() == Optional.class && !isOptional(content))
				return kept(type, new OptionalCodec(of(content, place)));
		}
		throw new IllegalArgumentException(place + ": " + type.getTypeName() + " cannot travel");
	}

	private Codec ofClass(Class<?> type, String place) {
		Codec scalar = scalars.of(type);
		if (scalar != null)
			return kept(type, scalar);
		if (type.isEnum())
			return kept(type, new EnumCodec(type));
		if (type.isRecord() && type.getTypeParameters().length == 0) {
			RecordCodec codec = new RecordCodec(type);
			kept(type, codec);
			codec.resolve(this);
			return codec;
		}
		if (type.isSealed() && type.isInterface())
			return kept(type, new SealedCodec(type, this));
		throw new IllegalArgumentException(place + ": " + type.getTypeName() + " cannot travel");
	}

	private Codec kept(Type type, Codec codec) {
		inTheMaking.put(type, codec);
		return codec;
	}

	private static boolean isOptional(Type type) {
		return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class;
	}
}
