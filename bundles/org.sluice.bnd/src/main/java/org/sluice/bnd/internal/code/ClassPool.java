package org.sluice.bnd.internal.code;

import aQute.bnd.osgi.Analyzer;
import aQute.bnd.osgi.Resource;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The classes of a bundle, and those that it was compiled against; each is read once, and only when asked for. */
final class ClassPool {
    private static final String SUFFIX = ".class";

    private final Analyzer analyzer;
    private final Map<String, Optional<ClassNode>> read = new HashMap<>();

    ClassPool(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** A method, in the class that has its code. */
    record Code(ClassNode owner, MethodNode method) {}

    /** The bundle's own classes, by name. */
    List<ClassNode> ownClasses() throws Exception {
        List<ClassNode> classes = new ArrayList<>();
        for (String path :
                analyzer.getJar().getResources().keySet().stream().sorted().toList()) {
            if (path.endsWith(SUFFIX) && !path.startsWith("META-INF/") && !path.endsWith("-info.class")) {
                find(path.substring(0, path.length() - SUFFIX.length())).ifPresent(classes::add);
            }
        }
        return classes;
    }

    /** Whether a class is of a type, as far as its ancestors can be found. */
    boolean isA(ClassNode type, String ancestor) throws Exception {
        for (String parent : parents(type)) {
            Optional<ClassNode> found = parent.equals(ancestor) ? Optional.empty() : find(parent);
            if (parent.equals(ancestor) || (found.isPresent() && isA(found.get(), ancestor))) {
                return true;
            }
        }
        return false;
    }

    /** The code that a call of the bundle's classes leads to, in the class itself or in an ancestor. */
    Optional<Code> code(String owner, String name, String descriptor) throws Exception {
        Optional<ClassNode> type = own(owner);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        for (MethodNode method : type.get().methods) {
            if (method.name.equals(name) && method.desc.equals(descriptor)) {
                return (method.access & Opcodes.ACC_ABSTRACT) == 0
                        ? Optional.of(new Code(type.get(), method))
                        : Optional.empty();
            }
        }
        for (String parent : parents(type.get())) {
            Optional<Code> inherited = code(parent, name, descriptor);
            if (inherited.isPresent()) {
                return inherited;
            }
        }
        return Optional.empty();
    }

    /** Whether a method of this name, called on some object of the class, may be one of a class that extends it. */
    boolean isOverridden(String owner, String name, String descriptor) throws Exception {
        for (ClassNode type : ownClasses()) {
            boolean declares = type.methods.stream().anyMatch(it -> it.name.equals(name) && it.desc.equals(descriptor));
            if (declares && isA(type, owner)) {
                return true;
            }
        }
        return false;
    }

    /** The value of a static field that is a constant of its class. */
    Optional<KnownValue> constant(FieldInsnNode read) throws Exception {
        return find(read.owner).stream()
                .flatMap(type -> type.fields.stream())
                .filter(field -> field.name.equals(read.name) && (field.access & Opcodes.ACC_FINAL) != 0)
                .flatMap(field -> ConstantInterpreter.known(field.value).stream())
                .findFirst();
    }

    private static List<String> parents(ClassNode type) {
        List<String> parents = new ArrayList<>(type.interfaces);
        Optional.ofNullable(type.superName).ifPresent(parents::add);
        return parents;
    }

    private Optional<ClassNode> own(String internalName) throws Exception {
        return analyzer.getJar().getResource(internalName + SUFFIX) == null ? Optional.empty() : find(internalName);
    }

    private Optional<ClassNode> find(String internalName) throws Exception {
        Optional<ClassNode> known = read.get(internalName);
        if (known == null) {
            String path = internalName + SUFFIX;
            Resource own = analyzer.getJar().getResource(path);
            known = parse(own == null ? analyzer.findResource(path) : own);
            read.put(internalName, known);
        }
        return known;
    }

    private static Optional<ClassNode> parse(@Nullable Resource resource) throws Exception {
        if (resource == null) {
            return Optional.empty();
        }
        try (InputStream in = resource.openInputStream()) {
            ClassNode type = new ClassNode();
            new ClassReader(in).accept(type, ClassReader.SKIP_FRAMES);
            return Optional.of(type);
        }
    }
}
