package se.oppnajamforelser.publication.release;

/**
 * The version of a release within its round: {@code 1.0.0} is the first.
 *
 * @param major raised when something was removed
 * @param minor raised when something was added or defined otherwise
 * @param patch raised when only values were corrected
 */
public record Version(int major, int minor, int patch) {

    /** The first release of a round. */
    public static final Version FIRST = new Version(1, 0, 0);

    public Version {
        if (major < 1 || minor < 0 || patch < 0) {
            throw new IllegalArgumentException(
                    "version " + major + "." + minor + "." + patch + " (expected: 1.0.0 or higher)");
        }
    }

    /**
     * The version that a text such as {@code 1.0.2} names.
     *
     * @throws IllegalArgumentException if it is not three numbers with dots between
     */
    public static Version parse(String text) {
        if (!text.matches("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}")) {
            throw new IllegalArgumentException("version: " + text + " (expected: three numbers such as 1.0.2)");
        }
        String[] numbers = text.split("\\.");
        return new Version(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
    }

    /** The next version after a change of that extent. */
    public Version after(Extent extent) {
        return switch (extent) {
            case NONE -> this;
            case PATCH -> new Version(major, minor, patch + 1);
            case MINOR -> new Version(major, minor + 1, 0);
            case MAJOR -> new Version(major + 1, 0, 0);
        };
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
