/**
 * What SMS is: domain, rules, persistence, the signed client, the simulated cloud,
 * statistics.
 */
package io.smsconsole.core;
