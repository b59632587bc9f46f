package org.sluice.itests.framework;

import static org.junit.Assert.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWiring;
import org.sluice.api.ModuleState;

/** Bundles that were built for Liferay 7.0 to 7.4 import its packages in as many versions; all of them find them. */
public class GenerationsIT extends FrameworkTest {
    private static final Map<String, String> GENERATIONS = generations();

    /** Versions of the packages upgrade, dao.db, dao.jdbc, util, exception, model, service, module.framework; registry. */
    private static Map<String, String> generations() {
        Map<String, String> generations = new LinkedHashMap<>();
        generations.put("g70", "[7.0,8) [7.0,8) [7.0,8) [7.3,8) [7.0,8) [1.0,2) [1.3,2) [1.0,2) [1.0,2)");
        generations.put("g71", "[7.6,8) [7.5,8) [7.1,8) [8.0,9) [7.2,8) [2.0,3) [1.27,2) [1.2,2) [1.3,2)");
        generations.put("g73", "[8.2,9) [7.8,8) [8.0,9) [10.4,11) [9.0,10) [5.2,6) [4.3,5) [1.3,2) [3.0,4)");
        generations.put("g74", "[12.2,13) [8.1,9) [8.0,9) [31.0,32) [10.1,11) [12.0,13) [10.2,11) [1.4,2) [3.0,4)");
        generations.put("g7420", "18.1 10.1 9.0 40.2 12.2 20.0 15.0 1.4 4.0");
        generations.put("g7477", "21.3 15.1 10.0 69.1 13.4 31.1 27.1 2.0 5.0");
        return generations;
    }

    @Override
    protected void buildModules(Path folder) throws Exception {
        for (Map.Entry<String, String> generation : GENERATIONS.entrySet()) {
            String name = generation.getKey();
            Modules.gatedExactly(name, "1.0.0")
                    .header("Import-Package", imports(generation.getValue().split(" ", -1)))
                    .registrations("0.0.0 > 1.0.0 : create table Made_" + name + " (id LONG)")
                    .writeTo(folder.resolve(name + ".jar"));
        }
    }

    @Test
    public void bundlesOfAllGenerationsRunSideBySideOnOneSetOfClasses() throws Exception {
        for (String name : GENERATIONS.keySet()) {
            Bundle bundle = install(name + ".jar");
            assertEquals(9, importsFromSluice(bundle));
        }

        for (String name : GENERATIONS.keySet()) {
            awaitState(name, ModuleState.UP_TO_DATE);
            awaitOpen(name);
        }
    }

    private static long importsFromSluice(Bundle bundle) {
        return bundle.adapt(BundleWiring.class).getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE).stream()
                .filter(wire -> wire.getProvider().getSymbolicName().equals("org.sluice.liferay"))
                .count();
    }

    private static String imports(String... versions) {
        Map<String, String> imports = new LinkedHashMap<>();
        imports.put("com.liferay.portal.kernel.upgrade", versions[0]);
        imports.put("com.liferay.portal.kernel.dao.db", versions[1]);
        imports.put("com.liferay.portal.kernel.dao.jdbc", versions[2]);
        imports.put("com.liferay.portal.kernel.util", versions[3]);
        imports.put("com.liferay.portal.kernel.exception", versions[4]);
        imports.put("com.liferay.portal.kernel.model", versions[5]);
        imports.put("com.liferay.portal.kernel.service", versions[6]);
        imports.put("com.liferay.portal.kernel.module.framework", versions[7]);
        imports.put("com.liferay.portal.upgrade.registry", versions[8]);
        return imports.entrySet().stream()
                .map(entry -> entry.getKey() + ";version=\"" + entry.getValue() + "\"")
                .collect(Collectors.joining(",", "!org.jspecify.annotations,", ",*"));
    }
}
