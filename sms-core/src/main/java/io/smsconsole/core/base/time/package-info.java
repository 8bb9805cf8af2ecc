/**
 * Times as requests write them.
 */
package io.smsconsole.core.base.time;
