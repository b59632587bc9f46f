package org.sluice.itests.liferay.classfile;

/**
 * A field, a method or a constructor as other classes refer to it.
 *
 * @param descriptor the type as a class file writes it
 */
public record Member(String name, String descriptor) implements Comparable<Member> {
    public boolean isConstructor() {
        return name.equals("<init>");
    }

    @Override
    public int compareTo(Member other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return descriptor.startsWith("(") ? name + descriptor : name + ":" + descriptor;
    }
}
