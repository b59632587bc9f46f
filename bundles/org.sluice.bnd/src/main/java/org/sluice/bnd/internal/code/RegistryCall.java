package org.sluice.bnd.internal.code;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * A call of Liferay's registry.
 *
 * @param name the name of the method that is called
 * @param forOwnModule whether no module is named
 * @param module the module that is named; empty when it is not known
 * @param from the version to start from; empty when it is not known
 * @param to the version to lead to; empty when it is not known
 * @param steps the number of steps; empty when it is not known
 * @param passed whether some of this came from the method's caller
 * @param owner the class of the code that decides about the versions
 * @param line the line there
 */
record RegistryCall(
        String name,
        boolean forOwnModule,
        Optional<String> module,
        Optional<String> from,
        Optional<String> to,
        Optional<Integer> steps,
        boolean passed,
        ClassNode owner,
        int line) {
    private static final int VERSIONS_AND_STEPS = 3;

    static boolean isOne(MethodInsnNode call) {
        boolean registers = call.name.equals(Names.REGISTER) && texts(call) >= 2;
        return (call.owner.equals(Names.REGISTRY) && (registers || call.name.equals(Names.INITIALIZATION)))
                || (call.owner.equals(Names.TRACKER) && registers);
    }

    /** Reads a call: the steps are its last argument, the versions come before, and before them the module, if at all. */
    static RegistryCall of(MethodInsnNode call, List<Optional<KnownValue>> operands, ClassNode owner, int line) {
        if (call.name.equals(Names.INITIALIZATION)) {
            Optional<String> none = Optional.empty();
            return new RegistryCall(call.name, true, none, none, none, Optional.empty(), false, owner, line);
        }
        int from = operands.size() - VERSIONS_AND_STEPS;
        boolean forOwnModule = texts(call) == 2;
        Optional<KnownValue> module = forOwnModule ? Optional.empty() : operands.get(from - 1);
        boolean passed = Stream.of(module, operands.get(from), operands.get(from + 1))
                .flatMap(Optional::stream)
                .anyMatch(KnownValue::isPassed);
        return new RegistryCall(
                call.name,
                forOwnModule,
                text(module),
                text(operands.get(from)),
                text(operands.get(from + 1)),
                operands.get(from + 2).map(length -> (Integer) length.content()),
                passed,
                owner,
                line);
    }

    /** The same call as the caller of its method sees it: what the caller passes stands at the caller's line. */
    RegistryCall seenFrom(ClassNode caller, int callersLine, List<Optional<KnownValue>> operands) {
        if (!passed) {
            return this;
        }
        boolean passedOn = operands.stream().flatMap(Optional::stream).anyMatch(it -> it.isText() && it.isPassed());
        return new RegistryCall(name, forOwnModule, module, from, to, steps, passedOn, caller, callersLine);
    }

    /** Whether everything is known that tells where it leads. */
    boolean isConstant() {
        return isInitialization() || ((forOwnModule || module.isPresent()) && from.isPresent() && to.isPresent());
    }

    boolean isInitialization() {
        return name.equals(Names.INITIALIZATION);
    }

    private static Optional<String> text(Optional<KnownValue> value) {
        return value.filter(KnownValue::isText).map(it -> (String) it.content());
    }

    private static long texts(MethodInsnNode call) {
        return Stream.of(Type.getArgumentTypes(call.desc))
                .filter(type -> type.getDescriptor().equals(Names.STRING))
                .count();
    }
}
