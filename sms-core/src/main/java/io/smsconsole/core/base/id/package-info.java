/**
 * Time-ordered ids that no two processes ever make twice.
 */
package io.smsconsole.core.base.id;
