package org.sluice.liferay.internal.xml;

import java.util.List;
import org.dom4j.DocumentFactory;
import org.dom4j.Namespace;
import org.dom4j.QName;

/** Makes dom4j's singletons of this bundle's dom4j: it looks for them in the context class loader, where another may be. */
final class Singletons {
    private Singletons() {}

    static void make() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Singletons.class.getClassLoader());
        try {
            List.of(DocumentFactory.getInstance(), Namespace.get("uri"), QName.get("name"));
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
