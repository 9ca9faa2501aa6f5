/**
 * Scenario files: stories with exact figures in YAML, which consultants and partners write and {@code ./emporion scenario} plays.
 * {@code docs/scenarios.md} has the words. Start at {@link emporion.demo.scenario.ScenarioRunner}.
 */
package emporion.demo.scenario;
