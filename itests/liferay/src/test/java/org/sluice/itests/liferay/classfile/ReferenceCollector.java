package org.sluice.itests.liferay.classfile;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Gathers what the code of a method needs of other classes.
 *
 * <p>It looks at instructions and not at the constant pool: compilers leave the owners of inlined constants there, which
 * no virtual machine ever looks up.
 */
final class ReferenceCollector extends MethodVisitor {
    private final Set<Reference> references;

    ReferenceCollector(Set<Reference> references) {
        super(Opcodes.ASM9);
        this.references = references;
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        add(Type.getObjectType(type));
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        add(Type.getType(descriptor));
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        add(owner, new Member(name, descriptor));
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        add(owner, new Member(name, descriptor));
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        add(Type.getMethodType(descriptor));
        add(bootstrap);
        List.of(arguments).forEach(this::addConstant);
    }

    @Override
    public void visitLdcInsn(Object value) {
        addConstant(value);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        if (type != null) {
            add(Type.getObjectType(type));
        }
    }

    private void addConstant(Object value) {
        if (value instanceof Type type) {
            add(type);
        } else if (value instanceof Handle handle) {
            add(handle);
        } else if (value instanceof ConstantDynamic constant) {
            add(Type.getType(constant.getDescriptor()));
            add(constant.getBootstrapMethod());
        }
    }

    private void add(Handle handle) {
        add(handle.getOwner(), new Member(handle.getName(), handle.getDesc()));
    }

    private void add(String owner, Member member) {
        add(Type.getType(member.descriptor()));
        // what is called on an array is a method of every object
        if (owner.startsWith("[")) {
            add(Type.getObjectType(owner));
        } else {
            references.add(Reference.to(owner, member));
        }
    }

    /** Adds a type, or all types of a method's type. */
    void add(Type type) {
        switch (type.getSort()) {
            case Type.METHOD -> {
                add(type.getReturnType());
                List.of(type.getArgumentTypes()).forEach(this::add);
            }
            case Type.ARRAY -> add(type.getElementType());
            case Type.OBJECT -> references.add(Reference.to(type.getInternalName()));
            default -> {
                // primitive types are everywhere
            }
        }
    }
}
