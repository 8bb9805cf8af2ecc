/**
 * How rows of the database become objects.
 */
package io.smsconsole.core.base.mapping;
