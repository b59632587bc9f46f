package com.liferay.portal.kernel.util;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/** Finds classes and resources through several class loaders, the parent first. */
public class AggregateClassLoader extends ClassLoader {
    private final List<ClassLoader> classLoaders = new CopyOnWriteArrayList<>();

    public static ClassLoader getAggregateClassLoader(ClassLoader parentClassLoader, ClassLoader... classLoaders) {
        AggregateClassLoader aggregate = new AggregateClassLoader(parentClassLoader);
        aggregate.addClassLoader(classLoaders);
        return aggregate;
    }

    public static ClassLoader getAggregateClassLoader(ClassLoader[] classLoaders) {
        return classLoaders.length == 0
                ? null
                : getAggregateClassLoader(classLoaders[0], ArrayUtil.subset(classLoaders, 1, classLoaders.length));
    }

    public AggregateClassLoader(ClassLoader classLoader) {
        super(classLoader);
    }

    public void addClassLoader(ClassLoader classLoader) {
        if (!classLoaders.contains(classLoader)) {
            classLoaders.add(classLoader);
        }
    }

    public void addClassLoader(ClassLoader... classLoadersArray) {
        addClassLoader(List.of(classLoadersArray));
    }

    public void addClassLoader(Collection<ClassLoader> classLoadersCollection) {
        classLoadersCollection.forEach(this::addClassLoader);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof AggregateClassLoader other
                && classLoaders.equals(other.classLoaders)
                && Objects.equals(getParent(), other.getParent());
    }

    public List<ClassLoader> getClassLoaders() {
        return classLoaders;
    }

    @Override
    public int hashCode() {
        return classLoaders.hashCode();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ClassNotFoundException notFound =
                new ClassNotFoundException("Cannot find '%s' through any of %s.".formatted(name, classLoaders));
        for (ClassLoader classLoader : classLoaders) {
            try {
                return classLoader.loadClass(name);
            } catch (ClassNotFoundException e) {
                notFound.addSuppressed(e);
            }
        }
        throw notFound;
    }

    @Override
    protected URL findResource(String name) {
        return classLoaders.stream()
                .map(classLoader -> classLoader.getResource(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        List<URL> found = new ArrayList<>();
        for (ClassLoader classLoader : classLoaders) {
            found.addAll(Collections.list(classLoader.getResources(name)));
        }
        return Collections.enumeration(found);
    }
}
