package org.sluice.itests.liferay.classfile;

import java.util.List;
import org.objectweb.asm.Opcodes;

/**
 * How a class declares a member.
 *
 * @param access the flags of the class file
 * @param exceptions what a method declares to throw
 */
public record Declaration(int access, List<String> exceptions) {
    public Declaration {
        exceptions = List.copyOf(exceptions);
    }

    public boolean is(int flag) {
        return (access & flag) != 0;
    }

    public boolean isAccessible() {
        return is(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED);
    }

    /** Whether code of other packages may use the member: it is public or protected, and somebody wrote it. */
    public boolean isForOthers() {
        return isAccessible() && !is(Opcodes.ACC_SYNTHETIC);
    }
}
