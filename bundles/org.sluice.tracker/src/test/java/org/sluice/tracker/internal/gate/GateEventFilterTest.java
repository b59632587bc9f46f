package org.sluice.tracker.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.model.Release;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.Version;
import org.osgi.framework.hooks.service.EventListenerHook;
import org.sluice.liferay.LiferayRelease;
import org.sluice.tracker.TestBundle;
import org.sluice.tracker.TestFramework;

class GateEventFilterTest {
    private static final List<String> FILTERS = List.of(
            "(release.bundle.symbolic.name=a)",
            "(release.bundle.symbolic.name=b)",
            "(bundle.symbolic.name=a)",
            "(bundle.symbolic.name=b)",
            "(RELEASE.BUNDLE.SYMBOLIC.NAME=a)",
            "(release.bundle.symbolic.name=*)",
            "(release.bundle.symbolic.name~=A)",
            "(|(release.bundle.symbolic.name=a)(release.bundle.symbolic.name=b))",
            "(!(release.bundle.symbolic.name=a))",
            "(&(release.bundle.symbolic.name=a)(bundle.symbolic.name=b))",
            "(&(release.bundle.symbolic.name=a)(release.schema.version>=1.0.0))",
            "(&(release.bundle.symbolic.name=a)(release.schema.version>=2.0.0))",
            "(&(objectClass=com.liferay.portal.kernel.model.Release)(&(bundle.symbolic.name=b)(schema.version=1.0.0)))",
            "(objectClass=com.liferay.portal.kernel.model.Release)",
            "(objectClass=java.lang.Runnable)",
            "(&(objectClass=java.lang.Runnable)(release.bundle.symbolic.name=a))",
            "(service.id>=0)");

    private TestFramework osgi;
    private BundleContext listening;

    @BeforeEach
    void start() throws Exception {
        osgi = new TestFramework();
        Bundle bundle = osgi.start(TestBundle.named("listening"));
        listening = bundle.getBundleContext();
    }

    @AfterEach
    void stop() throws Exception {
        osgi.stop();
    }

    @Test
    void keepsNoEventFromAListenerWhoseFilterMatchesIt() throws Exception {
        List<String> without = events();
        GateEventFilter filter = new GateEventFilter(osgi.context());

        List<String> with = events();

        filter.deactivate();
        assertThat(without).hasSizeGreaterThan(40);
        assertThat(with).containsExactlyElementsOf(without);
    }

    @Test
    void takesOutTheListenersOfOtherModulesAndOfOtherClasses() throws Exception {
        for (int i = 0; i < 50; i++) {
            listening.addServiceListener(listener(), "(&(objectClass=x)(release.bundle.symbolic.name=m" + i + "))");
            listening.addServiceListener(listener(), "(objectClass=y" + i + ")");
        }
        List<Integer> left = new ArrayList<>();
        GateEventFilter filter = new GateEventFilter(osgi.context());
        ServiceRegistration<EventListenerHook> later = osgi.context()
                .registerService(
                        EventListenerHook.class,
                        (event, listeners) -> left.add(
                                listeners.getOrDefault(listening, List.of()).size()),
                        null);
        left.clear();

        publish("a", "a").unregister();

        assertThat(left).containsExactly(0, 0);
        later.unregister();
        filter.deactivate();
    }

    /** A new one each time: the framework tells listeners apart by identity. */
    private static ServiceListener listener() {
        return new ServiceListener() {
            @Override
            public void serviceChanged(ServiceEvent event) {}
        };
    }

    /** What listeners with all the filters hear of all sorts of services. */
    private List<String> events() throws InvalidSyntaxException {
        List<String> heard = new ArrayList<>();
        for (String filter : FILTERS) {
            listening.addServiceListener(event -> heard.add(filter + " " + event.getType()), filter);
        }
        publish("a", "a").unregister();
        publish("b", "a").unregister();
        publish(new String[] {"a", "b"}, "b").unregister();
        publish(List.of("b", "a"), List.of("a")).unregister();
        ServiceRegistration<Release> moved = publish("a", "a");
        moved.setProperties(properties("b", "b"));
        moved.unregister();
        osgi.context()
                .registerService(Runnable.class, () -> {}, properties("a", "b"))
                .unregister();
        osgi.context().registerService(Runnable.class, () -> {}, null).unregister();
        return heard.stream().sorted().toList();
    }

    private ServiceRegistration<Release> publish(Object module, Object shortModule) {
        return osgi.context()
                .registerService(
                        Release.class, LiferayRelease.of(Rows.row("a", "1.0.0")), properties(module, shortModule));
    }

    private static Dictionary<String, Object> properties(Object module, Object shortModule) {
        return FrameworkUtil.asDictionary(Map.of(
                "release.bundle.symbolic.name",
                module,
                "bundle.symbolic.name",
                shortModule,
                "release.schema.version",
                new Version("1.0.0"),
                "schema.version",
                new Version("1.0.0")));
    }
}
