/**
 * How a unit of work is committed.
 */
package io.smsconsole.core.base.transaction;
