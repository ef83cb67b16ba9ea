package se.oppnajamforelser.suite.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The key pair that the embedded suite makes for itself: it signs tokens, the services check them. */
public final class Keys {

    private static final int BITS = 2048;

    private final Path folder;

    private Keys(Path folder) {
        this.folder = folder;
    }

    /** The pair in a folder, made if there is none. The private key can be read by its owner only. */
    static Keys in(Path folder) {
        Keys keys = new Keys(folder);
        if (!Files.exists(keys.publicKeyFile())) {
            keys.make();
        }
        return keys;
    }

    Path publicKeyFile() {
        return folder.resolve("public.pem");
    }

    private Path privateKeyFile() {
        return folder.resolve("private.pem");
    }

    private void make() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            Files.createDirectories(folder);
            Files.deleteIfExists(privateKeyFile());
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        privateKeyFile(),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(
                    privateKeyFile(), pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
            Files.writeString(
                    publicKeyFile(), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has RSA", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Nycklarna kunde inte skrivas i " + folder, e);
        }
    }

    private static String pem(String what, byte[] key) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        return "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n";
    }

    PrivateKey privateKey() {
        try {
            String body = Files.readString(privateKeyFile())
                    .replaceAll("-----[A-Z ]+-----", "")
                    .replaceAll("\\s", "");
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
        } catch (IOException e) {
            throw new UncheckedIOException("Den privata nyckeln kunde inte läsas i " + folder, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Den privata nyckeln i " + folder + " är skadad. Ta bort mappen.", e);
        }
    }
}
