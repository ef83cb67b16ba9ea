package se.oppnajamforelser.publication.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another office program opens the workbook; skipped with a message where there is none on the path. */
class LibreOfficeTest {

    @Test
    void libreoffice_opens_the_workbook_and_finds_every_row(@TempDir Path folder) throws Exception {
        Optional<String> soffice = soffice();
        assumeTrue(soffice.isPresent(), "soffice is not on the path, so LibreOffice could not open the workbook");
        Path workbook = Files.write(folder.resolve("resultat.xlsx"), XlsxFile.write(XlsxFileTest.workbook()));

        Process conversion = new ProcessBuilder(
                        soffice.get(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,2",
                        "--outdir",
                        folder.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();

        assertThat(conversion.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(conversion.exitValue()).isZero();
        assertThat(Files.readString(folder.resolve("log.txt"))).doesNotContainIgnoringCase("error");
        assertThat(results(folder))
                .hasSize(317)
                .anyMatch(line -> line.startsWith("0114;Upplands Väsby;Stockholms län;"));
    }

    private static List<String> results(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("resultat-Kommuner och stadsdelar.csv"), StandardCharsets.UTF_8);
    }

    private static Optional<String> soffice() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
