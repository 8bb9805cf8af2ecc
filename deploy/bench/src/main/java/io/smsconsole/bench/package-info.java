/**
 * Figures as ratios: each thing is measured beside its peer in the same run, so that a
 * busy or a slow machine changes both.
 */
package io.smsconsole.bench;
