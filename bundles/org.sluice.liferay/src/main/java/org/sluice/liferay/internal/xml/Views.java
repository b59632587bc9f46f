package org.sluice.liferay.internal.xml;

import com.liferay.portal.kernel.xml.Attribute;
import com.liferay.portal.kernel.xml.CDATA;
import com.liferay.portal.kernel.xml.Comment;
import com.liferay.portal.kernel.xml.Document;
import com.liferay.portal.kernel.xml.DocumentType;
import com.liferay.portal.kernel.xml.Element;
import com.liferay.portal.kernel.xml.Entity;
import com.liferay.portal.kernel.xml.Namespace;
import com.liferay.portal.kernel.xml.Node;
import com.liferay.portal.kernel.xml.ProcessingInstruction;
import com.liferay.portal.kernel.xml.QName;
import com.liferay.portal.kernel.xml.Text;
import com.liferay.portal.kernel.xml.XPath;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns dom4j's objects into views of Liferay's types, and back. Two views of one object are equal. */
final class Views {
    /** Liferay's types and dom4j's, the narrower ones first. */
    static final Map<Class<?>, Class<?>> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put(Document.class, org.dom4j.Document.class);
        TYPES.put(Element.class, org.dom4j.Element.class);
        TYPES.put(Attribute.class, org.dom4j.Attribute.class);
        TYPES.put(CDATA.class, org.dom4j.CDATA.class);
        TYPES.put(Comment.class, org.dom4j.Comment.class);
        TYPES.put(Text.class, org.dom4j.Text.class);
        TYPES.put(Entity.class, org.dom4j.Entity.class);
        TYPES.put(ProcessingInstruction.class, org.dom4j.ProcessingInstruction.class);
        TYPES.put(Namespace.class, org.dom4j.Namespace.class);
        TYPES.put(DocumentType.class, org.dom4j.DocumentType.class);
        TYPES.put(com.liferay.portal.kernel.xml.Branch.class, org.dom4j.Branch.class);
        TYPES.put(Node.class, org.dom4j.Node.class);
        TYPES.put(QName.class, org.dom4j.QName.class);
        TYPES.put(XPath.class, org.dom4j.XPath.class);
    }

    private Views() {}

    /** A view of what dom4j returned, also of a list's elements; anything else as it is. */
    static @Nullable Object of(@Nullable Object found) {
        if (found instanceof List<?> list) {
            List<@Nullable Object> views = new ArrayList<>(list.size());
            list.forEach(each -> views.add(of(each)));
            return views;
        }
        if (found instanceof Iterator<?> iterator) {
            return new ViewIterator(iterator);
        }
        for (Map.Entry<Class<?>, Class<?>> types : TYPES.entrySet()) {
            if (types.getValue().isInstance(found)) {
                return Proxy.newProxyInstance(
                        Views.class.getClassLoader(), new Class<?>[] {types.getKey()}, new View(found));
            }
        }
        return found;
    }

    /** A view of an object that dom4j made. */
    static <T> T of(Class<T> type, Object found) {
        return type.cast(Objects.requireNonNull(of(found)));
    }

    /** What a view shows, also of a list's elements; anything else as it is. */
    static @Nullable Object target(@Nullable Object shown) {
        if (shown instanceof List<?> list) {
            List<@Nullable Object> targets = new ArrayList<>(list.size());
            list.forEach(each -> targets.add(target(each)));
            return targets;
        }
        if (shown != null
                && Proxy.isProxyClass(shown.getClass())
                && Proxy.getInvocationHandler(shown) instanceof View view) {
            return view.target();
        }
        return shown;
    }

    /** What a view shows. */
    static <T> T target(Class<T> type, Object shown) {
        return type.cast(Objects.requireNonNull(target(shown)));
    }

    private record ViewIterator(Iterator<?> found) implements Iterator<@Nullable Object> {
        @Override
        public boolean hasNext() {
            return found.hasNext();
        }

        @Override
        public @Nullable Object next() {
            return of(found.next());
        }

        @Override
        public void remove() {
            found.remove();
        }
    }
}
