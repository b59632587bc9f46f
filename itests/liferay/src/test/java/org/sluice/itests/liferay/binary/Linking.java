package org.sluice.itests.liferay.binary;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sluice.itests.liferay.Published;
import org.sluice.itests.liferay.classfile.ClassFile;
import org.sluice.itests.liferay.classfile.ClassSpace;
import org.sluice.itests.liferay.classfile.Declaration;
import org.sluice.itests.liferay.classfile.Reference;

/**
 * Which upgrade classes of a jar lie inside the surface: they, and the classes of their jar that they name, name nothing
 * that is neither in the upgrade API, nor in the JDK, nor among themselves. A class that the upgrade API itself has takes
 * the place of the published one.
 *
 * @param jar where they come from
 * @param upgradeClasses all of them, by name
 * @param missing for each of them what it names and nobody has; empty when it links
 */
public record Linking(Published jar, Map<String, ClassFile> upgradeClasses, Map<String, SortedSet<Reference>> missing) {
    /** Finds out for a jar. */
    public static Linking of(Published jar, ClassSpace surface) {
        Map<String, ClassFile> upgradeClasses = jar.upgradeClasses();
        ClassSpace space = surface.with(upgradeClasses);
        Map<String, SortedSet<Reference>> missing = new TreeMap<>();
        upgradeClasses.forEach((name, file) ->
                missing.put(name, surface.classes().containsKey(name) ? new TreeSet<>() : missing(file, space)));
        boolean changed;
        do {
            changed = spread(upgradeClasses, missing);
        } while (changed);
        return new Linking(jar, upgradeClasses, Collections.unmodifiableMap(missing));
    }

    /** The names of those that link, with slashes. */
    public List<String> linked() {
        return missing.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static SortedSet<Reference> missing(ClassFile file, ClassSpace space) {
        SortedSet<Reference> missing = new TreeSet<>();
        for (Reference reference : file.references()) {
            boolean classFound = space.find(reference.owner()).isPresent();
            if (!classFound) {
                missing.add(Reference.to(reference.owner()));
            } else if (!found(reference, file, space)) {
                missing.add(reference);
            }
        }
        return missing;
    }

    private static boolean found(Reference reference, ClassFile from, ClassSpace space) {
        if (reference.member().isEmpty()) {
            return true;
        }
        Optional<Declaration> declared =
                space.resolve(reference.owner(), reference.member().get());
        return declared.isPresent()
                && (declared.get().isAccessible()
                        || packageOf(reference.owner()).equals(packageOf(from.name())));
    }

    private static String packageOf(String className) {
        return className.substring(0, className.lastIndexOf('/'));
    }

    /** A class that names another of its jar misses what that one misses; tells whether anything changed. */
    private static boolean spread(Map<String, ClassFile> classes, Map<String, SortedSet<Reference>> missing) {
        boolean changed = false;
        Map<String, Set<Reference>> before = new HashMap<>(missing);
        for (ClassFile file : classes.values()) {
            SortedSet<Reference> own = missing.get(file.name());
            for (Reference reference : file.references()) {
                Set<Reference> others = before.getOrDefault(reference.owner(), Set.of());
                changed |= own != null && own.addAll(Set.copyOf(others));
            }
        }
        return changed;
    }
}
