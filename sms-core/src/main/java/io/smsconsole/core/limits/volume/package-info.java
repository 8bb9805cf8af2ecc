/**
 * How much may be sent on a natural day: by an application to the mainland, abroad and to
 * each country, and by the account abroad; exact over all nodes.
 */
package io.smsconsole.core.limits.volume;
