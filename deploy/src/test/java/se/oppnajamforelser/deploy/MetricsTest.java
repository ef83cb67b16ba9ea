package se.oppnajamforelser.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MetricsTest {

    private static final Set<String> SHOWN = Metrics.shown();

    @ParameterizedTest
    @MethodSource("queries")
    void every_metric_that_is_asked_for_is_shown_by_a_service(String query) {
        assertThat(Queries.metrics(query)).isNotEmpty().isSubsetOf(SHOWN);
    }

    @Test
    void panels_have_different_ids_and_titles() {
        assertThat(panels()).extracting(panel -> panel.path("id").asInt()).doesNotHaveDuplicates();
        assertThat(panels()).extracting(panel -> panel.path("title").asText()).doesNotHaveDuplicates();
    }

    @Test
    void prometheus_is_told_where_the_metrics_are() {
        assertThat(Manifest.under(Repository.deploy("kubernetes/components/monitoring")))
                .filteredOn(manifest -> manifest.is("ServiceMonitor"))
                .extracting(monitor -> monitor.spec().at("/endpoints/0/path").asText())
                .containsExactly("/q/metrics");
    }

    @Test
    void a_metric_that_no_service_shows_is_found() {
        assertThat(Queries.metrics("sum(rate(oj_submissions_totals[5m]))")).isNotEmpty();
        assertThat(SHOWN).doesNotContain("oj_submissions_totals");
    }

    @Test
    void functions_labels_groupings_and_spans_are_no_metrics() {
        assertThat(Queries.metrics("max by (job, topic) (rate(oj_events_handled_total{job=\"x\"}[5m])) / 60 > 0"))
                .containsExactly("oj_events_handled_total");
    }

    @Test
    void a_meter_is_named_as_prometheus_will_see_it() {
        assertThat(Metrics.in(List.of(
                        "Gauge.builder(\"oj.outbox.age\", outbox, Rows::age)\n.baseUnit(\"seconds\")\n.register(metrics);",
                        "metrics.counter(\"oj.submissions\");")))
                .containsExactly("oj_outbox_age_seconds", "oj_submissions_total");
    }

    static List<String> queries() {
        Stream<String> ofPanels = panels().stream()
                .flatMap(panel -> Nodes.elements(panel.path("targets")))
                .map(target -> target.path("expr").asText());
        Stream<String> ofAlarms = Manifest.under(Repository.deploy("kubernetes/components/monitoring")).stream()
                .filter(manifest -> manifest.is("PrometheusRule"))
                .flatMap(rule -> Nodes.named(rule.spec(), "expr"))
                .map(JsonNode::asText);
        return Stream.concat(ofPanels, ofAlarms).toList();
    }

    private static List<JsonNode> panels() {
        return Nodes.elements(Yaml.document(Repository.deploy("dashboards/oppna-jamforelser.json"))
                        .path("panels"))
                .toList();
    }
}
