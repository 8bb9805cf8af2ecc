/**
 * What the counts tell: how much was asked for, accepted, billed and delivered, over
 * time.
 */
package io.smsconsole.core.insight.statistics;
