/**
 * The one gate around every operation: who may do what on which resource.
 */
package io.smsconsole.auth.gate;
