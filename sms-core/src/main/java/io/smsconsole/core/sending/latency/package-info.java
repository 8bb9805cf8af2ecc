/**
 * How long messages take from stage to stage.
 */
package io.smsconsole.core.sending.latency;
