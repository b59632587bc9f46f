package org.sluice.bnd;

import aQute.bnd.osgi.Analyzer;
import aQute.bnd.service.AnalyzerPlugin;
import org.sluice.bnd.internal.Build;

/**
 * Makes the header {@code Liferay-Require-SchemaVersion} enough: every component of the bundle waits for the release, and
 * the build fails when the header and the upgrade steps do not fit.
 *
 * <p>In {@code bnd.bnd}:
 *
 * <pre>
 * -plugin.sluice: org.sluice.bnd.SluicePlugin
 * </pre>
 */
public final class SluicePlugin implements AnalyzerPlugin {
    private static final int LAST = 1_000;

    @Override
    public boolean analyzeJar(Analyzer analyzer) throws Exception {
        new Build(analyzer).run();
        return false;
    }

    /** After the plugins that write component descriptions. */
    @Override
    public int ordering() {
        return LAST;
    }
}
