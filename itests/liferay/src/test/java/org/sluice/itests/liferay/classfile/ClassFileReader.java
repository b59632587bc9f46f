package org.sluice.itests.liferay.classfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads one class file. */
final class ClassFileReader extends ClassVisitor {
    private final Map<Member, Declaration> members = new TreeMap<>();
    private final Set<Reference> references = new TreeSet<>();
    private final ReferenceCollector collector = new ReferenceCollector(references);
    private final String name;
    private int access;

    private ClassFileReader(String name) {
        super(Opcodes.ASM9);
        this.name = name;
    }

    static ClassFile read(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassFileReader visitor = new ClassFileReader(reader.getClassName());
        reader.accept(visitor, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        ClassFile file = new ClassFile(
                reader.getClassName(),
                visitor.access,
                Optional.ofNullable(reader.getSuperName()),
                List.of(reader.getInterfaces()),
                visitor.members,
                visitor.references);
        file.supertypes().forEach(type -> visitor.references.add(Reference.to(type)));
        return file;
    }

    @Override
    public void visit(
            int version,
            int flags,
            String className,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        access = flags;
    }

    @Override
    public void visitInnerClass(String inner, @Nullable String outer, @Nullable String innerName, int flags) {
        if (inner.equals(name)) {
            access = flags;
        }
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int flags, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
        declare(flags, new Member(field, descriptor), List.of());
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int flags, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        declare(flags, new Member(method, descriptor), exceptions == null ? List.of() : List.of(exceptions));
        return collector;
    }

    private void declare(int flags, Member member, List<String> exceptions) {
        members.put(member, new Declaration(flags, exceptions));
        collector.add(Type.getType(member.descriptor()));
        exceptions.forEach(exception -> references.add(Reference.to(exception)));
    }
}
