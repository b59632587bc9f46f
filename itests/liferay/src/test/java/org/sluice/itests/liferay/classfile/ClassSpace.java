package org.sluice.itests.liferay.classfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;

/** Classes that see each other and the JDK. */
public final class ClassSpace {
    private final Map<String, ClassFile> classes;
    private final Map<String, Optional<ClassFile>> jdk = new ConcurrentHashMap<>();

    public ClassSpace(Map<String, ClassFile> classes) {
        this.classes = Map.copyOf(classes);
    }

    /** This space with further classes; what it has already stays. */
    public ClassSpace with(Map<String, ClassFile> further) {
        Map<String, ClassFile> all = new HashMap<>(further);
        all.putAll(classes);
        return new ClassSpace(all);
    }

    public Map<String, ClassFile> classes() {
        return classes;
    }

    public Optional<ClassFile> find(String name) {
        ClassFile own = classes.get(name);
        return own != null ? Optional.of(own) : jdk.computeIfAbsent(name, ClassSpace::ofJdk);
    }

    /** What a reference finds, in its class or in a supertype. */
    public Optional<Declaration> resolve(String owner, Member member) {
        Optional<ClassFile> found = find(owner);
        Optional<Declaration> declared = found.map(file -> file.members().get(member));
        if (declared.isPresent() || member.isConstructor()) {
            return declared;
        }
        Stream<String> supertypes = found.stream().flatMap(ClassSpace::searched);
        return supertypes
                .map(supertype -> resolve(supertype, member))
                .flatMap(Optional::stream)
                .findFirst();
    }

    public boolean isAssignable(String from, String to) {
        return from.equals(to)
                || find(from).stream().flatMap(ClassFile::supertypes).anyMatch(type -> isAssignable(type, to));
    }

    public boolean has(Reference reference) {
        return reference
                .member()
                .map(member -> resolve(reference.owner(), member).isPresent())
                .orElseGet(() -> find(reference.owner()).isPresent());
    }

    /** An interface has the methods of every object, too. */
    private static Stream<String> searched(ClassFile file) {
        return file.is(Opcodes.ACC_INTERFACE)
                ? Stream.concat(Stream.of("java/lang/Object"), file.interfaces().stream())
                : file.supertypes();
    }

    private static Optional<ClassFile> ofJdk(String name) {
        try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(name + ".class")) {
            return in == null ? Optional.empty() : Optional.of(ClassFileReader.read(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the JDK's class '" + name + "'.", e);
        }
    }
}
