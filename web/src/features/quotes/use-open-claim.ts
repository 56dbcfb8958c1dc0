import { useNavigate } from '@tanstack/react-router';

/** Opens a claim by its reference. */
export function useOpenClaim(): (ref: string) => void {
  const navigate = useNavigate();
  return (claimId) => void navigate({ to: '/claims/$claimId', params: { claimId } });
}
