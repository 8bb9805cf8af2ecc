/**
 * Packages: messages paid for in advance, used up oldest-expiring first.
 */
package io.smsconsole.core.limits.packages;
