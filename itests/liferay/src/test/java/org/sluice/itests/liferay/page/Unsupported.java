package org.sluice.itests.liferay.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.sluice.itests.liferay.classfile.Member;

/**
 * Finds the methods that throw an {@code UnsupportedOperationException}, themselves or by a method that makes it for them,
 * and the sentence in it.
 */
final class Unsupported extends ClassVisitor {
    private static final String EXCEPTION = "java/lang/UnsupportedOperationException";
    private static final char ARGUMENT = '\u0001';

    private final Map<Member, String> sentences = new TreeMap<>();
    private final Map<Member, List<Member>> calls = new TreeMap<>();
    private final TreeSet<Member> open = new TreeSet<>();

    private Unsupported() {
        super(Opcodes.ASM9);
    }

    /** The methods of a class that others may call, with their sentences. */
    static Map<Member, String> in(byte[] classFile) {
        Unsupported visitor = new Unsupported();
        new ClassReader(classFile).accept(visitor, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        Map<Member, String> found = new TreeMap<>();
        for (Member method : visitor.open) {
            String own = visitor.sentences.get(method);
            if (own != null) {
                found.put(method, own);
            }
            for (Member maker : visitor.calls.getOrDefault(method, List.of())) {
                found.put(method, visitor.sentences.getOrDefault(maker, ""));
            }
        }
        return found;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        Member method = new Member(name, descriptor);
        boolean makesIt = Type.getReturnType(descriptor).getInternalName().equals(EXCEPTION);
        if ((access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0
                && (access & Opcodes.ACC_SYNTHETIC) == 0
                && !makesIt) {
            open.add(method);
        }
        return new Body(method);
    }

    /** Takes the constants between the {@code new} of the exception and its constructor for the sentence. */
    private final class Body extends MethodVisitor {
        private final Member method;
        private final List<String> constants = new ArrayList<>();
        private boolean making;

        Body(Member method) {
            super(Opcodes.ASM9);
            this.method = method;
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            if (opcode == Opcodes.NEW && type.equals(EXCEPTION)) {
                making = true;
                constants.clear();
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (making && value instanceof String text) {
                constants.add(text);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            if (making && arguments.length > 0 && arguments[0] instanceof String recipe) {
                constants.add(recipe.replace(String.valueOf(ARGUMENT), "..."));
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (owner.equals(EXCEPTION) && name.equals("<init>")) {
                making = false;
                sentences.putIfAbsent(method, String.join(" ", constants).replace("%s", "..."));
            } else if (Type.getReturnType(descriptor).getDescriptor().equals("L" + EXCEPTION + ";")) {
                calls.computeIfAbsent(method, key -> new ArrayList<>()).add(new Member(name, descriptor));
            }
        }
    }
}
