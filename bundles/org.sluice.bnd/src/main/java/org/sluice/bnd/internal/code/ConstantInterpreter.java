package org.sluice.bnd.internal.code;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;

/**
 * Follows texts, numbers and array lengths through the code of one method; ASM does the walking, and what cannot be known
 * stays unknown.
 */
final class ConstantInterpreter extends BasicInterpreter {
    private static final char ARGUMENT = '\1';
    private static final char CONSTANT = '\2';

    private final Map<Integer, KnownValue> arguments;
    private final Values values;

    /** Tells what stands outside of the method. */
    interface Values {
        Optional<KnownValue> ofField(FieldInsnNode read);

        Optional<KnownValue> ofCall(MethodInsnNode call, List<? extends BasicValue> operands);
    }

    /**
     * Makes an interpreter.
     *
     * @param arguments the method's arguments that are known, by the local variable that holds them
     */
    ConstantInterpreter(Map<Integer, KnownValue> arguments, Values values) {
        super(Opcodes.ASM9);
        this.arguments = arguments;
        this.values = values;
    }

    @Override
    public BasicValue newParameterValue(boolean isInstanceMethod, int local, Type type) {
        KnownValue known = arguments.get(local);
        return known == null ? super.newParameterValue(isInstanceMethod, local, type) : known;
    }

    @Override
    public @Nullable BasicValue newOperation(AbstractInsnNode instruction) throws AnalyzerException {
        int opcode = instruction.getOpcode();
        if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
            return KnownValue.number(opcode - Opcodes.ICONST_0);
        }
        if (instruction instanceof IntInsnNode number) {
            return KnownValue.number(number.operand);
        }
        if (instruction instanceof TypeInsnNode made) {
            return KnownValue.object(made.desc);
        }
        Optional<KnownValue> known = Optional.empty();
        if (instruction instanceof LdcInsnNode constant) {
            known = known(constant.cst);
        } else if (instruction instanceof FieldInsnNode field) {
            known = values.ofField(field);
        }
        return known.isPresent() ? known.get() : super.newOperation(instruction);
    }

    @Override
    public @Nullable BasicValue unaryOperation(AbstractInsnNode instruction, BasicValue operand)
            throws AnalyzerException {
        if (operand instanceof KnownValue known) {
            if (instruction.getOpcode() == Opcodes.CHECKCAST) {
                return known;
            }
            if (instruction.getOpcode() == Opcodes.ANEWARRAY && known.isNumber()) {
                return KnownValue.arrayOf(known);
            }
        }
        return super.unaryOperation(instruction, operand);
    }

    @Override
    public @Nullable BasicValue naryOperation(AbstractInsnNode instruction, List<? extends BasicValue> operands)
            throws AnalyzerException {
        Optional<KnownValue> known = Optional.empty();
        if (instruction instanceof MethodInsnNode call) {
            known = values.ofCall(call, operands);
        } else if (instruction instanceof InvokeDynamicInsnNode call
                && call.bsm.getOwner().equals(Names.CONCATENATION)
                && call.bsmArgs.length > 0) {
            known = concatenate(call, operands);
        }
        return known.isPresent() ? known.get() : super.naryOperation(instruction, operands);
    }

    @Override
    public BasicValue merge(BasicValue one, BasicValue other) {
        if (one.equals(other)) {
            return one;
        }
        return super.merge(forget(one), forget(other));
    }

    static Optional<KnownValue> known(@Nullable Object constant) {
        if (constant instanceof String text) {
            return Optional.of(KnownValue.text(text, false));
        }
        return constant instanceof Integer number ? Optional.of(KnownValue.number(number)) : Optional.empty();
    }

    private static BasicValue forget(BasicValue value) {
        if (value instanceof KnownValue known) {
            return known.isNumber() ? BasicValue.INT_VALUE : BasicValue.REFERENCE_VALUE;
        }
        return value;
    }

    private static Optional<KnownValue> concatenate(InvokeDynamicInsnNode call, List<? extends BasicValue> operands) {
        Type[] types = Type.getArgumentTypes(call.desc);
        StringBuilder text = new StringBuilder();
        boolean passed = false;
        int argument = 0;
        int constant = 1;
        for (char part : ((String) call.bsmArgs[0]).toCharArray()) {
            if (part == ARGUMENT) {
                if (!(operands.get(argument) instanceof KnownValue known) || !isPrinted(known, types[argument])) {
                    return Optional.empty();
                }
                text.append(known.content());
                passed |= known.isPassed();
                argument++;
            } else if (part == CONSTANT) {
                text.append(call.bsmArgs[constant++]);
            } else {
                text.append(part);
            }
        }
        return Optional.of(KnownValue.text(text.toString(), passed));
    }

    /** Whether a known value is concatenated as it is: a {@code char} or a {@code boolean} is a number here only. */
    private static boolean isPrinted(KnownValue value, Type type) {
        return value.isText() || (value.isNumber() && type.getSort() == Type.INT);
    }
}
