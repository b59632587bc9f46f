package org.sluice.bnd.internal.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;
import org.sluice.bnd.internal.code.ClassPool.Code;

/**
 * Goes through methods as if it called them, with the arguments that are known, and notes the calls of the registry that
 * it comes by. A method is gone through once for each list of arguments, and not again inside of itself.
 */
final class Evaluation {
    private static final Outcome NOTHING = new Outcome(List.of(), Optional.empty());

    private final ClassPool classes;
    private final Map<Key, Outcome> known = new HashMap<>();
    private final Set<MethodNode> active = new HashSet<>();

    Evaluation(ClassPool classes) {
        this.classes = classes;
    }

    /**
     * What came of going through a method.
     *
     * @param calls the calls of the registry, in the order of the code
     * @param returned what the method returns, when it is always the same
     */
    record Outcome(List<RegistryCall> calls, Optional<KnownValue> returned) {
        private Outcome unknownOnly() {
            return new Outcome(calls.stream().filter(call -> !call.isConstant()).toList(), returned);
        }
    }

    private record Key(MethodNode method, List<Optional<KnownValue>> arguments) {}

    /** Goes through a method about whose arguments nothing is known, but the object that it is called on. */
    Outcome enter(Code code, Optional<KnownValue> self) throws Exception {
        boolean isStatic = (code.method().access & Opcodes.ACC_STATIC) != 0;
        return evaluate(code, isStatic ? List.of() : List.of(self));
    }

    /**
     * Goes through a method. Where a method calls itself with other arguments, nothing is known about these: so it ends.
     *
     * @param arguments what is known about its arguments, the object first; may be too short
     */
    Outcome evaluate(Code code, List<Optional<KnownValue>> arguments) throws Exception {
        boolean isInItself = active.contains(code.method());
        List<Optional<KnownValue>> passed = isInItself
                ? List.of()
                : arguments.stream().map(it -> it.map(KnownValue::asPassed)).toList();
        Key key = new Key(
                code.method(),
                passed.stream().flatMap(Optional::stream).toList().isEmpty() ? List.of() : passed);
        Outcome before = known.putIfAbsent(key, NOTHING);
        if (before != null) {
            return before;
        }
        active.add(code.method());
        Outcome outcome = new Walk(code, passed).walk();
        if (isInItself) {
            outcome = outcome.unknownOnly(); // what does not depend on the arguments is found already
        } else {
            active.remove(code.method());
        }
        known.put(key, outcome);
        return outcome;
    }

    private Optional<KnownValue> returned(MethodInsnNode call, List<? extends BasicValue> operands) {
        if (!call.desc.endsWith(")" + Names.STRING)) {
            return Optional.empty();
        }
        try {
            Optional<Code> code = target(call, operands);
            return code.isPresent() ? evaluate(code.get(), knownOf(operands)).returned() : Optional.empty();
        } catch (Exception e) {
            throw unreadable(call.owner + "." + call.name, e);
        }
    }

    /** ASM, which asks for values in the midst of its work, lets no checked exception through. */
    private static IllegalStateException unreadable(String member, Exception cause) {
        return new IllegalStateException("Cannot read what '" + member + "' is.", cause);
    }

    /** The code that a call leads to; empty when that is not the bundle's, or depends on the object. */
    private Optional<Code> target(MethodInsnNode call, List<? extends BasicValue> operands) throws Exception {
        boolean isVirtual = call.getOpcode() == Opcodes.INVOKEVIRTUAL || call.getOpcode() == Opcodes.INVOKEINTERFACE;
        if (!isVirtual) {
            return classes.code(call.owner, call.name, call.desc);
        }
        if (operands.get(0) instanceof KnownValue self && self.isObject()) {
            return classes.code((String) self.content(), call.name, call.desc);
        }
        return classes.isOverridden(call.owner, call.name, call.desc)
                ? Optional.empty()
                : classes.code(call.owner, call.name, call.desc);
    }

    private static List<Optional<KnownValue>> knownOf(List<? extends BasicValue> values) {
        return values.stream().map(Evaluation::known).toList();
    }

    private static Optional<KnownValue> known(BasicValue value) {
        return value instanceof KnownValue it ? Optional.of(it) : Optional.empty();
    }

    /** The way through one method. */
    private final class Walk implements ConstantInterpreter.Values {
        private final Code code;
        private final List<Optional<KnownValue>> arguments;
        private final List<RegistryCall> calls = new ArrayList<>();
        private final List<Optional<KnownValue>> returned = new ArrayList<>();
        private int line;

        private Walk(Code code, List<Optional<KnownValue>> arguments) {
            this.code = code;
            this.arguments = arguments;
        }

        private Outcome walk() throws Exception {
            ConstantInterpreter interpreter = new ConstantInterpreter(locals(), this);
            Frame<BasicValue>[] frames = new Analyzer<>(interpreter).analyze(code.owner().name, code.method());
            for (int i = 0; i < frames.length; i++) {
                AbstractInsnNode instruction = code.method().instructions.get(i);
                if (instruction instanceof LineNumberNode number) {
                    line = number.line;
                } else if (frames[i] != null) {
                    visit(instruction, frames[i]);
                }
            }
            boolean same = returned.stream().distinct().count() == 1;
            return new Outcome(List.copyOf(calls), same ? returned.get(0) : Optional.empty());
        }

        private Map<Integer, KnownValue> locals() {
            Map<Integer, KnownValue> locals = new HashMap<>();
            List<Type> types = new ArrayList<>(List.of(Type.getArgumentTypes(code.method().desc)));
            if ((code.method().access & Opcodes.ACC_STATIC) == 0) {
                types.add(0, Type.getObjectType(code.owner().name));
            }
            int local = 0;
            for (int i = 0; i < Math.min(types.size(), arguments.size()); i++) {
                if (arguments.get(i).isPresent()) {
                    locals.put(local, arguments.get(i).get());
                }
                local += types.get(i).getSize();
            }
            return locals;
        }

        private void visit(AbstractInsnNode instruction, Frame<BasicValue> frame) throws Exception {
            if (instruction instanceof MethodInsnNode call) {
                boolean onObject = call.getOpcode() != Opcodes.INVOKESTATIC;
                List<BasicValue> operands = top(frame, Type.getArgumentCount(call.desc) + (onObject ? 1 : 0));
                if (RegistryCall.isOne(call)) {
                    calls.add(RegistryCall.of(call, knownOf(operands), code.owner(), line));
                } else {
                    follow(target(call, operands), knownOf(operands));
                }
            } else if (instruction instanceof InvokeDynamicInsnNode call
                    && call.bsm.getOwner().equals(Names.LAMBDAS)
                    && call.bsmArgs[1] instanceof Handle lambda) {
                List<BasicValue> operands = top(frame, Type.getArgumentCount(call.desc));
                follow(classes.code(lambda.getOwner(), lambda.getName(), lambda.getDesc()), knownOf(operands));
            } else if (instruction.getOpcode() == Opcodes.ARETURN) {
                returned.add(known(frame.getStack(frame.getStackSize() - 1)));
            }
        }

        private void follow(Optional<Code> target, List<Optional<KnownValue>> operands) throws Exception {
            if (target.isPresent()) {
                evaluate(target.get(), operands).calls().stream()
                        .map(call -> call.seenFrom(code.owner(), line, operands))
                        .forEach(calls::add);
            }
        }

        @Override
        public Optional<KnownValue> ofField(FieldInsnNode read) {
            try {
                return read.getOpcode() == Opcodes.GETSTATIC ? classes.constant(read) : Optional.empty();
            } catch (Exception e) {
                throw unreadable(read.owner + "." + read.name, e);
            }
        }

        @Override
        public Optional<KnownValue> ofCall(MethodInsnNode call, List<? extends BasicValue> operands) {
            return returned(call, operands);
        }

        private static List<BasicValue> top(Frame<BasicValue> frame, int count) {
            List<BasicValue> values = new ArrayList<>();
            for (int i = frame.getStackSize() - count; i < frame.getStackSize(); i++) {
                values.add(frame.getStack(i));
            }
            return values;
        }
    }
}
