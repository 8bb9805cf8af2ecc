/**
 * What many requests ask for, read in one way.
 */
package io.smsconsole.core.base.parameter;
