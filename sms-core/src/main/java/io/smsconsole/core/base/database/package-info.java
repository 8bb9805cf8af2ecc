/**
 * How databases of different makes are spoken to in one way.
 */
package io.smsconsole.core.base.database;
