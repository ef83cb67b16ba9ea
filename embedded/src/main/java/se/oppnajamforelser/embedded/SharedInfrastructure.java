package se.oppnajamforelser.embedded;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The one infrastructure that all tests of a JVM share; started when the first asks for it, stopped when the JVM ends.
 *
 * <p>Quarkus loads test resources in a class loader of its own, several times over and never to the end of the JVM. So
 * the servers live in the system class loader, and what crosses from there is plain text.
 */
public final class SharedInfrastructure {

    private static Infrastructure running;

    private SharedInfrastructure() {}

    /** What a test needs to know of the shared servers. */
    record Facts(Endpoints endpoints, Mailbox mailbox) {

        static Facts from(Properties text) {
            DatabaseServer database = new DatabaseServer(
                    text.getProperty("database"), text.getProperty("user"), text.getProperty("password"));
            Endpoints endpoints = new Endpoints(
                    text.getProperty("kafka"),
                    database,
                    text.getProperty("smtp.host"),
                    Integer.parseInt(text.getProperty("smtp.port")));
            return new Facts(endpoints, new Mailbox(Path.of(text.getProperty("mailbox"))));
        }

        private static Properties text(Infrastructure servers) {
            Endpoints endpoints = servers.endpoints();
            Properties text = new Properties();
            text.setProperty("kafka", endpoints.bootstrapServers());
            text.setProperty("database", endpoints.database().address());
            text.setProperty("user", endpoints.user());
            text.setProperty("password", endpoints.password());
            text.setProperty("smtp.host", endpoints.smtpHost());
            text.setProperty("smtp.port", String.valueOf(endpoints.smtpPort()));
            text.setProperty("mailbox", servers.mailbox().folder().toString());
            return text;
        }
    }

    /** The facts, whichever class loader asks; starts the servers if they are not running. */
    static Facts facts() {
        try {
            Class<?> original = ClassLoader.getSystemClassLoader().loadClass(SharedInfrastructure.class.getName());
            return Facts.from((Properties) original.getMethod("started").invoke(null));
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException(
                    "could not start the servers that the tests share: "
                            + failed.getCause().getMessage(),
                    failed.getCause());
        } catch (ReflectiveOperationException absent) {
            throw new IllegalStateException(
                    SharedInfrastructure.class.getName()
                            + " is not in the system class loader (expected: tests run by Surefire or an IDE)",
                    absent);
        }
    }

    /** Starts the servers if they are not running. Public for {@link #facts} in other class loaders only. */
    public static synchronized Properties started() {
        if (running == null) {
            running = start();
            Runtime.getRuntime().addShutdownHook(new Thread(running::close, "shared-infrastructure-closer"));
        }
        return Facts.text(running);
    }

    /** The broker loads classes by the thread's loader, now and later in its own threads. */
    private static Infrastructure start() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(SharedInfrastructure.class.getClassLoader());
        try {
            return Infrastructure.startForTests();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
