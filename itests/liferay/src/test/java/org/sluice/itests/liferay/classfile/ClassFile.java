package org.sluice.itests.liferay.classfile;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;

/**
 * A class as its file tells; names are written with slashes.
 *
 * @param access the flags; those of a nested class are the ones it was declared with
 * @param superclass empty for {@code java.lang.Object} only
 * @param references everything that its code and its declarations need
 */
public record ClassFile(
        String name,
        int access,
        Optional<String> superclass,
        List<String> interfaces,
        Map<Member, Declaration> members,
        Set<Reference> references) {
    public ClassFile {
        interfaces = List.copyOf(interfaces);
        members = Collections.unmodifiableMap(members);
        references = Collections.unmodifiableSet(references);
    }

    public boolean is(int flag) {
        return (access & flag) != 0;
    }

    public boolean isPublic() {
        return is(Opcodes.ACC_PUBLIC) && !is(Opcodes.ACC_SYNTHETIC);
    }

    public Stream<String> supertypes() {
        return Stream.concat(superclass.stream(), interfaces.stream());
    }
}
