/**
 * What operators watch: meters of this node's work and of what waits, with few and fixed
 * labels.
 */
package io.smsconsole.scheduler.meter;
