/**
 * What messages cost: whoever accepts or takes them back need not know.
 */
package io.smsconsole.core.sending.charge;
