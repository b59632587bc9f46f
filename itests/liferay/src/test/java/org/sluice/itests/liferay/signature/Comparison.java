package org.sluice.itests.liferay.signature;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.sluice.itests.liferay.classfile.ClassFile;
import org.sluice.itests.liferay.classfile.ClassSpace;
import org.sluice.itests.liferay.classfile.Declaration;
import org.sluice.itests.liferay.classfile.Member;

/** Compares classes with their published versions. */
final class Comparison {
    private final ClassSpace space;
    private final Set<Difference> differences = new TreeSet<>();

    private Comparison(ClassSpace space) {
        this.space = space;
    }

    /**
     * Everything in which classes are not as published.
     *
     * @param space where the classes are looked up
     * @param published for each class all versions of it
     */
    static Set<Difference> of(ClassSpace space, Map<String, List<ClassFile>> published) {
        Comparison comparison = new Comparison(space);
        published.forEach(comparison::compare);
        return comparison.differences;
    }

    private void compare(String name, List<ClassFile> versions) {
        ClassFile ours = space.find(name).orElseThrow();
        versions.forEach(theirs -> compareClass(ours, theirs));
        Map<Member, List<Declaration>> members = new TreeMap<>();
        for (ClassFile version : versions) {
            version.members().forEach((member, declaration) -> {
                if (declaration.isForOthers()) {
                    members.computeIfAbsent(member, key -> new ArrayList<>()).add(declaration);
                }
            });
        }
        members.forEach((member, declarations) -> compareMember(ours, member, declarations));
    }

    private void compareClass(ClassFile ours, ClassFile theirs) {
        boolean sameKind = ours.is(Opcodes.ACC_INTERFACE) == theirs.is(Opcodes.ACC_INTERFACE);
        boolean closed = ours.is(Opcodes.ACC_FINAL) && !theirs.is(Opcodes.ACC_FINAL);
        boolean abstracted = ours.is(Opcodes.ACC_ABSTRACT) && !theirs.is(Opcodes.ACC_ABSTRACT);
        if (!sameKind || closed || abstracted || !ours.is(Opcodes.ACC_PUBLIC)) {
            add(ours, "", Kind.MODIFIERS, modifiers(ours::is));
        }
        theirs.supertypes()
                .filter(type -> !space.isAssignable(ours.name(), type))
                .forEach(type -> add(
                        ours,
                        type.replace('/', '.'),
                        space.find(type).isPresent() ? Kind.SUPERTYPE : Kind.FOREIGN,
                        ""));
    }

    private void compareMember(ClassFile ours, Member member, List<Declaration> versions) {
        Optional<Declaration> found = space.resolve(ours.name(), member).filter(Declaration::isAccessible);
        if (found.isEmpty()) {
            addAbsent(ours, member);
            return;
        }
        Declaration declaration = found.get();
        if (!versions.stream().allMatch(version -> serves(declaration, version, ours))) {
            add(ours, member.toString(), Kind.MODIFIERS, modifiers(declaration::is));
        }
        if (versions.stream().noneMatch(version -> checked(version).equals(checked(declaration)))) {
            add(ours, member.toString(), Kind.THROWS, String.join(", ", checked(declaration)));
        }
    }

    private void addAbsent(ClassFile ours, Member member) {
        Optional<Member> other = sameParameters(ours, member);
        if (!types(member).allMatch(type -> space.find(type).isPresent())) {
            add(ours, member.toString(), Kind.FOREIGN, "");
        } else if (other.isPresent()) {
            add(ours, member.toString(), Kind.RETURNS, other.get().descriptor());
        } else {
            add(ours, member.toString(), Kind.MISSING, "");
        }
    }

    private static Stream<String> types(Member member) {
        return Pattern.compile("L([^;]+);")
                .matcher(member.descriptor())
                .results()
                .map(match -> match.group(1));
    }

    /** Whether code that was written for a published member can use ours in its place. */
    private static boolean serves(Declaration ours, Declaration theirs, ClassFile type) {
        boolean sameStatic = ours.is(Opcodes.ACC_STATIC) == theirs.is(Opcodes.ACC_STATIC);
        boolean open = theirs.is(Opcodes.ACC_FINAL) || !ours.is(Opcodes.ACC_FINAL) || type.is(Opcodes.ACC_FINAL);
        boolean implemented = theirs.is(Opcodes.ACC_ABSTRACT) || !ours.is(Opcodes.ACC_ABSTRACT);
        boolean visible = ours.is(Opcodes.ACC_PUBLIC) || theirs.is(Opcodes.ACC_PROTECTED);
        return sameStatic && open && implemented && visible;
    }

    private static Optional<Member> sameParameters(ClassFile ours, Member member) {
        return ours.members().entrySet().stream()
                .filter(entry -> entry.getValue().isForOthers())
                .map(Map.Entry::getKey)
                .filter(other -> other.name().equals(member.name()))
                .filter(other -> parameters(other).equals(parameters(member)))
                .findFirst();
    }

    private static String parameters(Member member) {
        return member.descriptor().substring(0, member.descriptor().lastIndexOf(')') + 1);
    }

    private Set<String> checked(Declaration declaration) {
        Set<String> checked = new HashSet<>(declaration.exceptions());
        checked.removeIf(name -> space.isAssignable(name, "java/lang/RuntimeException"));
        return checked;
    }

    private static String modifiers(Predicate<Integer> has) {
        return Map.of(
                        Opcodes.ACC_PUBLIC, "public",
                        Opcodes.ACC_PROTECTED, "protected",
                        Opcodes.ACC_STATIC, "static",
                        Opcodes.ACC_FINAL, "final",
                        Opcodes.ACC_INTERFACE, "interface",
                        Opcodes.ACC_ABSTRACT, "abstract")
                .entrySet()
                .stream()
                .filter(entry -> has.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private void add(ClassFile type, String what, Kind kind, String found) {
        differences.add(new Difference(type.name().replace('/', '.'), what, kind, found));
    }
}
