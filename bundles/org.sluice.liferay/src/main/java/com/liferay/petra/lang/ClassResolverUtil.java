package com.liferay.petra.lang;

/** Finds classes by name, the primitive ones too. */
public class ClassResolverUtil {
    public static Class<?> resolve(String className, ClassLoader classLoader) throws ClassNotFoundException {
        return switch (className) {
            case "boolean" -> boolean.class;
            case "byte" -> byte.class;
            case "char" -> char.class;
            case "double" -> double.class;
            case "float" -> float.class;
            case "int" -> int.class;
            case "long" -> long.class;
            case "short" -> short.class;
            case "void" -> void.class;
            default -> Class.forName(className, false, classLoader);
        };
    }
}
