package org.sluice.liferay.internal.database;

import com.liferay.portal.kernel.util.StringUtil;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.liferay.internal.RunCatalog;
import org.sluice.sql.PortableSql;
import org.sluice.sql.SqlTemplate;
import org.sluice.sql.TemplateStatement;

/** Finds and executes scripts. */
public final class Templates {
    private static final Logger LOG = LoggerFactory.getLogger(Templates.class);
    private static final String SHARED = "com/liferay/portal/tools/sql/dependencies/";
    private static final Pattern SCRIPT = Pattern.compile("[\\s;]");
    private static final Pattern VELOCITY =
            Pattern.compile("(?m)\\$!?\\{?(?:counter|portalUUIDUtil)\\b|^\\s*#(?:set|if|foreach|macro)\\b");

    private final String owner;
    private final Function<String, @Nullable InputStream> beside;
    private final ClassLoader classLoader;

    private Templates(String owner, Function<String, @Nullable InputStream> beside, ClassLoader classLoader) {
        this.owner = owner;
        this.beside = beside;
        this.classLoader = classLoader;
    }

    /** Scripts that stand beside a class, on its class path, or where Liferay keeps the shared ones. */
    public static Templates of(Class<?> owner) {
        return new Templates(owner.getName(), owner::getResourceAsStream, owner.getClassLoader());
    }

    /** Scripts on the class path of the calling code. */
    public static Templates ofCaller() {
        ClassLoader loader = Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                .orElseGet(Templates.class::getClassLoader);
        return new Templates("the caller", path -> null, loader);
    }

    /** Executes a script that stands in a file. */
    public void runFile(Connection connection, String path, boolean failOnError) throws IOException, SQLException {
        String text = find(path)
                .orElseThrow(() -> new FileNotFoundException(
                        "Cannot find the template '%s': it is neither beside '%s' nor on its class path."
                                .formatted(path, owner)));
        run(connection, path, text, failOnError);
    }

    /** Executes a script, or that of a file when it looks like a path. */
    public void runEither(Connection connection, String scriptOrPath, boolean failOnError)
            throws IOException, SQLException {
        if (SCRIPT.matcher(scriptOrPath.strip()).find()) {
            run(connection, scriptOrPath, failOnError);
        } else {
            runFile(connection, scriptOrPath, failOnError);
        }
    }

    /** Executes a script. */
    public void run(Connection connection, String script, boolean failOnError) throws IOException, SQLException {
        run(connection, "a template of " + owner, script, failOnError);
    }

    /** Refuses a script that counts on the template engine of Liferay 7.0. */
    public static void checkEvaluated(String script) {
        if (VELOCITY.matcher(script).find()) {
            throw new UnsupportedOperationException(
                    "Cannot evaluate the template that begins with '%s': Sluice has no template engine. Write the statements out, or make them in Java."
                            .formatted(script.strip().lines().findFirst().orElse("")));
        }
    }

    private void run(Connection connection, String name, String text, boolean failOnError)
            throws IOException, SQLException {
        PortableSql sql = PortableSql.on(connection, RunCatalog.of(connection));
        for (TemplateStatement statement : SqlTemplate.read(name, text, this::find)) {
            try {
                sql.execute(statement);
            } catch (SQLException e) {
                if (failOnError) {
                    throw e;
                }
                LOG.warn("A statement failed and is passed over: {}", e.getMessage());
            }
        }
    }

    private Optional<String> find(String path) throws IOException {
        try (InputStream near = beside.apply(path);
                InputStream absolute = classLoader.getResourceAsStream(path);
                InputStream shared = classLoader.getResourceAsStream(SHARED + path)) {
            for (@Nullable InputStream found : new @Nullable InputStream[] {near, absolute, shared}) {
                if (found != null) {
                    return Optional.of(StringUtil.read(found));
                }
            }
        }
        return Optional.empty();
    }
}
