package org.sluice.bnd.internal.code;

import aQute.bnd.osgi.Analyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.sluice.bnd.internal.Place;
import org.sluice.bnd.internal.Registered;
import org.sluice.bnd.internal.Registered.Kind;
import org.sluice.bnd.internal.Sources;
import org.sluice.bnd.internal.code.ClassPool.Code;

/**
 * Reads what the classes of a bundle register: classes and lambdas that are registrators, code that calls the tracker of
 * Liferay 7.0, and schema creators.
 */
public final class RegistrationReader {
    private static final String NOTHING_INSTALLED = "0.0.0";

    private final String module;
    private final Sources sources;
    private final ClassPool classes;
    private final Evaluation evaluation;
    private final List<Registered> found = new ArrayList<>();

    private RegistrationReader(Analyzer analyzer, String module, Sources sources) {
        this.module = module;
        this.sources = sources;
        this.classes = new ClassPool(analyzer);
        this.evaluation = new Evaluation(classes);
    }

    /** Everything that a bundle's classes register, class by class in the order of their names. */
    public static List<Registered> read(Analyzer analyzer, String module, Sources sources) throws Exception {
        RegistrationReader reader = new RegistrationReader(analyzer, module, sources);
        for (ClassNode type : reader.classes.ownClasses()) {
            reader.read(type);
        }
        return List.copyOf(reader.found);
    }

    private void read(ClassNode type) throws Exception {
        boolean isConcrete = (type.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE)) == 0;
        if (isConcrete && classes.isA(type, Names.REGISTRATOR)) {
            enter(classes.code(type.name, Names.REGISTER, Names.REGISTER_DESCRIPTOR), type);
        }
        if (isConcrete && classes.isA(type, Names.SCHEMA_CREATOR)) {
            addSchemaCreator(type);
        }
        for (MethodNode method : type.methods) {
            for (AbstractInsnNode instruction : method.instructions) {
                if (instruction instanceof InvokeDynamicInsnNode lambda) {
                    enter(registrator(lambda), type);
                }
            }
            if (callsTracker(method)) {
                enter(Optional.of(new Code(type, method)), type);
            }
        }
    }

    private void enter(Optional<Code> code, ClassNode type) throws Exception {
        if (code.isPresent()) {
            evaluation.enter(code.get(), Optional.of(KnownValue.object(type.name))).calls().stream()
                    .map(call -> registered(call, type))
                    .forEach(found::add);
        }
    }

    private Optional<Code> registrator(InvokeDynamicInsnNode lambda) throws Exception {
        return lambda.desc.endsWith(")L" + Names.REGISTRATOR + ";") && lambda.bsmArgs[1] instanceof Handle handle
                ? classes.code(handle.getOwner(), handle.getName(), handle.getDesc())
                : Optional.empty();
    }

    private static boolean callsTracker(MethodNode method) {
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof MethodInsnNode call
                    && call.owner.equals(Names.TRACKER)
                    && RegistryCall.isOne(call)) {
                return true;
            }
        }
        return false;
    }

    private Registered registered(RegistryCall call, ClassNode root) {
        Place place = place(call.owner(), call.line());
        String source = name(root);
        if (call.isInitialization()) {
            Optional<String> none = Optional.empty();
            return new Registered(Kind.INITIALIZATION, Optional.of(module), none, none, true, source, place);
        }
        return new Registered(
                Kind.STEPS,
                call.forOwnModule() ? Optional.of(module) : call.module(),
                call.from(),
                call.to(),
                call.steps().orElse(1) > 0,
                source,
                place);
    }

    private void addSchemaCreator(ClassNode type) throws Exception {
        found.add(new Registered(
                Kind.SCHEMA_CREATOR,
                constant(type, "getBundleSymbolicName"),
                Optional.of(NOTHING_INSTALLED),
                constant(type, "getSchemaVersion"),
                true,
                name(type),
                place(type, 0)));
    }

    private Optional<String> constant(ClassNode type, String method) throws Exception {
        Optional<Code> code = classes.code(type.name, method, "()" + Names.STRING);
        return code.isEmpty()
                ? Optional.empty()
                : evaluation
                        .enter(code.get(), Optional.of(KnownValue.object(type.name)))
                        .returned()
                        .map(KnownValue::toString);
    }

    private Place place(ClassNode type, int line) {
        String simpleName = type.name.substring(type.name.lastIndexOf('/') + 1);
        String file = Objects.requireNonNullElse(type.sourceFile, simpleName + ".java");
        return sources.ofClass(type.name, file, line);
    }

    private static String name(ClassNode type) {
        return type.name.replace('/', '.');
    }
}
