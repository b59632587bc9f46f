package org.sluice.bnd.internal.code;

import org.objectweb.asm.Type;
import org.objectweb.asm.tree.analysis.BasicValue;

/**
 * A value that is the same whenever the code runs: a text, an {@code int}, the length of an array, or
 * the class of an object.
 *
 * <p>Its type is one of its own, so that ASM never takes a known value for an unknown one of the same Java type.
 */
final class KnownValue extends BasicValue {
    private final Kind kind;
    private final Object content;
    private final boolean passed;

    private KnownValue(Kind kind, Object content, boolean passed) {
        super(Type.getObjectType("known/" + kind));
        this.kind = kind;
        this.content = content;
        this.passed = passed;
    }

    private enum Kind {
        TEXT,
        NUMBER,
        ARRAY,
        OBJECT
    }

    static KnownValue text(String text, boolean passed) {
        return new KnownValue(Kind.TEXT, text, passed);
    }

    static KnownValue number(int number) {
        return new KnownValue(Kind.NUMBER, number, false);
    }

    static KnownValue arrayOf(KnownValue length) {
        return new KnownValue(Kind.ARRAY, length.content, length.passed);
    }

    static KnownValue object(String internalName) {
        return new KnownValue(Kind.OBJECT, internalName, false);
    }

    /** The same value, in a method to which it was passed. */
    KnownValue asPassed() {
        return new KnownValue(kind, content, true);
    }

    /** Whether the value, or a part of it, came from the method's caller. */
    boolean isPassed() {
        return passed;
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isObject() {
        return kind == Kind.OBJECT;
    }

    /** The text, the number, the length or the class's name. */
    Object content() {
        return content;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KnownValue value
                && super.equals(value)
                && content.equals(value.content)
                && passed == value.passed;
    }

    @Override
    public int hashCode() {
        return 31 * content.hashCode() + super.hashCode();
    }

    @Override
    public String toString() {
        return content.toString();
    }
}
