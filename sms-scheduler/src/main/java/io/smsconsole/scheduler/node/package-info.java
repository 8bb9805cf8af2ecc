/**
 * What this node tells of itself every few seconds, and who looks at all of it.
 */
package io.smsconsole.scheduler.node;
