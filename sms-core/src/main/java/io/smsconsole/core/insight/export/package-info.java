/**
 * Files of long lists, written in the background, step by step, by whichever node.
 */
package io.smsconsole.core.insight.export;
