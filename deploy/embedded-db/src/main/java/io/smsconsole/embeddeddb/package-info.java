/**
 * A MariaDB server of its own for a console that was given none, started by being on the
 * class path.
 */
package io.smsconsole.embeddeddb;
