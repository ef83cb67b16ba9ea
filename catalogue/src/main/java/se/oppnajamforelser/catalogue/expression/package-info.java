/**
 * The rule language: a small closed grammar over answers, with three truth values and evaluations that can be shown.
 *
 * <p>Knows no questionnaire; what a name means comes in through {@link
 * se.oppnajamforelser.catalogue.expression.Scope}, and what was answered through {@link
 * se.oppnajamforelser.catalogue.expression.Situation}.
 */
package se.oppnajamforelser.catalogue.expression;
