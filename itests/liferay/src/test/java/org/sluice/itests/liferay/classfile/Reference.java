package org.sluice.itests.liferay.classfile;

import java.util.Optional;

/**
 * What a class needs another class for.
 *
 * @param owner the other class
 * @param member a member that is looked up in it; empty when only the class itself is named
 */
public record Reference(String owner, Optional<Member> member) implements Comparable<Reference> {
    public static Reference to(String owner) {
        return new Reference(owner, Optional.empty());
    }

    public static Reference to(String owner, Member member) {
        return new Reference(owner, Optional.of(member));
    }

    @Override
    public int compareTo(Reference other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return owner.replace('/', '.') + member.map(each -> "#" + each).orElse("");
    }
}
