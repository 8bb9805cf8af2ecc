/**
 * Caches of what is read on every message and changed seldom: a change is in force on
 * every node within a second.
 */
package io.smsconsole.core.base.cache;
